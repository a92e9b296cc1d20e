using Warehouse.Etl.Loading.Runs;
using Warehouse.Etl.Reading.Manifest;

namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>By what documents are judged: this build, and the manifest beside each, which may have been mended since.</summary>
internal sealed class Judges
{
    private readonly Dictionary<string, string> byFolder = new(StringComparer.Ordinal);

    public string Of(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!byFolder.TryGetValue(folder, out var judge))
            byFolder[folder] = judge = InboxFiles.Judge(FileStamp.Of(Path.Combine(folder, DocumentManifest.FileName)) ?? "");
        return judge;
    }
}

using Serilog;
using Warehouse.Etl.Loading.Runs;

namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>
/// Watches the files of an inbox while they are read: what was written to meanwhile is left for the next night, and what
/// holds one document is remembered.
/// </summary>
internal sealed class InboxReading(InboxLook look, ILogger log)
{
    private readonly Dictionary<string, string> stamps = look.ToRead.ToDictionary(file => file.Document.Name, file => file.Stamp, StringComparer.Ordinal);
    private readonly Dictionary<string, string?> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> judgedBy = new(StringComparer.Ordinal);
    private readonly Judges judges = new();
    private readonly HashSet<string> left = new(StringComparer.Ordinal);

    /// <summary>How many files changed while they were read.</summary>
    public int Left => left.Count;

    public bool Take(ParsedItem parsed)
    {
        var (path, name) = parsed.Item.File!;
        if (FileStamp.Of(path) != stamps[name])
        {
            if (left.Add(name))
                log.StillWritten(name);
            return false;
        }

        judgedBy[name] = judges.Of(path);
        // Files of several documents are gone through each night: they are known by what is in them.
        documents[name] = documents.ContainsKey(name) ? null : parsed.Report.Source.Sha256;
        return true;
    }

    /// <summary>A file without a hash could not be read: it is met again as new.</summary>
    public IReadOnlyList<InboxFile> Read() =>
    [
        .. from file in documents
           where file.Value is { Length: > 0 } && !left.Contains(file.Key)
           select new InboxFile(file.Key, stamps[file.Key], file.Value, judgedBy[file.Key]),
    ];
}

using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Warehouse.Reports.Analysis;

namespace Warehouse.Reports;

/// <summary>What a report remembers of its offices, a file beside the pages for those directly below each region.</summary>
/// <param name="recalls">Whether what the report before remembers is believed.</param>
internal sealed class OfficeRecords(ReportFolder folder, bool recalls)
{
    private static readonly JsonSerializerOptions json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
    };

    /// <summary>Those of the report that is there now, by the code of the office; none where they are missing or damaged.</summary>
    public Dictionary<string, OfficeRecord> Earlier(Place place) =>
        recalls && folder.Earlier(NameOf(place)) is { } bytes ? Read<OfficeRecord>(new MemoryStream(bytes)) : [];

    /// <summary>The lists of those of the report that is being written.</summary>
    public Dictionary<string, OfficeLists> Lists(Place place)
    {
        using var file = folder.Open(NameOf(place));
        return Read<OfficeLists>(file);
    }

    public void Write(Place place, Dictionary<string, OfficeRecord> records)
    {
        // The stamps tell what all else was made of: where none is another, neither is the file.
        var digest = new PageDigest(ModelDigest.Of(PageDigest.Build, records.Select(record => (string[])[record.Key, record.Value.Stamp])), "");
        if (recalls && folder.TryCarry(NameOf(place), digest))
            return;
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            JsonSerializer.Serialize(packed, records, json);
        folder.WritePage(NameOf(place), [bytes.ToArray()], digest);
    }

    private static Dictionary<string, T> Read<T>(Stream file)
    {
        using var packed = new GZipStream(file, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<Dictionary<string, T>>(packed, json) ?? [];
    }

    private static string NameOf(Place place) => $"assets/offices/{(place.Code.Length > 0 ? place.Code : "0")}.json.gz";
}

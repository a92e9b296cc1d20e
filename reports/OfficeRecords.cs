using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Warehouse.Reports.Analysis;

namespace Warehouse.Reports;

/// <summary>What a report remembers of its offices and regions: two files beside the pages for each region, on itself and on the offices directly below it.</summary>
/// <param name="recalls">Whether what the report before remembers is believed.</param>
internal sealed class OfficeRecords(ReportFolder folder, bool recalls)
{
    private static readonly RecordsJson json = new(new JsonSerializerOptions(RecordsJson.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    /// <summary>Those of the report that is there now, by the code of the office; none where they are missing or damaged.</summary>
    public Dictionary<string, OfficeRecord> Earlier(Place place) =>
        recalls && folder.Earlier(NameOf(place)) is { } bytes ? Read(new MemoryStream(bytes), json.DictionaryStringOfficeRecord) : [];

    /// <summary>Of the report that is there now; null where it is missing or damaged, or where what it remembers of the offices is.</summary>
    public PlaceRecord? OfPlace(Place place) =>
        recalls && (place.OwnOffices.Count == 0 || folder.DigestOf(NameOf(place)) is not null) && folder.Earlier(NameOfPlace(place)) is { } bytes ? Read(new MemoryStream(bytes), json.PlaceRecord) : null;

    /// <summary>The lists of those of the report that is being written.</summary>
    public Dictionary<string, OfficeLists> Lists(Place place)
    {
        using var file = folder.Open(NameOf(place));
        return Read(file, json.DictionaryStringOfficeLists);
    }

    public void Write(Place place, Dictionary<string, OfficeRecord> records)
    {
        // The stamps tell what all else was made of: where none is another, neither is the file.
        Write(NameOf(place), records, json.DictionaryStringOfficeRecord, ModelDigest.Of(PageDigest.Build, records.Select(record => (string[])[record.Key, record.Value.Trace, record.Value.Stamp])));
    }

    public void Write(Place place, PlaceRecord record) => Write(NameOfPlace(place), record, json.PlaceRecord, $"{record.Offices} {record.Stamp}");

    public void Keep(Place place) => folder.TryKeep(NameOf(place));

    private void Write<T>(string name, T record, JsonTypeInfo<T> type, string stamp)
    {
        var digest = new PageDigest(stamp, "");
        if (recalls && folder.TryCarry(name, digest))
            return;
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            JsonSerializer.Serialize(packed, record, type);
        folder.WritePage(name, [bytes.GetBuffer().AsMemory(0, (int)bytes.Length)], digest);
    }

    private static T Read<T>(Stream file, JsonTypeInfo<T> type)
    {
        using var packed = new GZipStream(file, CompressionMode.Decompress);
        return JsonSerializer.Deserialize(packed, type)!;
    }

    private static string NameOf(Place place) => $"assets/offices/{CodeOf(place)}.json.gz";

    private static string NameOfPlace(Place place) => $"assets/regions/{CodeOf(place)}.json.gz";

    private static string CodeOf(Place place) => place.Code.Length > 0 ? place.Code : "0";
}

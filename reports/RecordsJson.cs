using System.Text.Json.Serialization;

namespace Warehouse.Reports;

/// <summary>
/// How what a report remembers is written and read, by code that is made with the program: a night with little new would spend
/// more time on making it than on using it.
/// </summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Dictionary<string, OfficeRecord>))]
[JsonSerializable(typeof(Dictionary<string, OfficeLists>))]
[JsonSerializable(typeof(PlaceRecord))]
[JsonSerializable(typeof(Dictionary<string, PageRecord>))]
[JsonSerializable(typeof(SortedDictionary<string, PageRecord>))]
[JsonSerializable(typeof(List<string>))]
internal sealed partial class RecordsJson : JsonSerializerContext;

using System.Text.Json;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Extraction.Identity;

/// <summary>A document with what a person says it is.</summary>
public sealed record LabelledDocument(string Name, SourceDocument Document, JsonElement Expected)
{
    public static IEnumerable<LabelledDocument> Seeds()
    {
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(TestDocuments.Seeds, "expected.json"))).RootElement;
        return expected.EnumerateObject().Select(seed =>
            new LabelledDocument(seed.Name, Read(Path.Combine(TestDocuments.Seeds, seed.Name)), seed.Value));
    }

    public static IEnumerable<LabelledDocument> Cases() =>
        Directory.EnumerateFiles(TestDocuments.Cases, "*.expected.json").Order(StringComparer.Ordinal).Select(path =>
        {
            var name = Path.GetFileName(path).Replace(".expected.json", "", StringComparison.Ordinal);
            var text = Path.Combine(TestDocuments.Cases, name + ".txt");
            return new LabelledDocument(
                name,
                Read(File.Exists(text) ? text : Path.Combine(TestDocuments.Cases, name + ".html")),
                JsonDocument.Parse(File.ReadAllText(path)).RootElement);
        });

    public static SourceDocument Read(string path) =>
        new DocumentReader().Read(path).Document ?? throw new InvalidOperationException($"{path} was not read.");

    public string? Text(string property) =>
        Expected.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public int? Number(string property) =>
        Expected.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    public string? Region(string level) =>
        Expected.TryGetProperty("region", out var region) && region.TryGetProperty(level, out var value) ? value.GetString() : null;

    public override string ToString() => Name;
}

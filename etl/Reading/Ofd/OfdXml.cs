using System.Globalization;
using System.Xml.Linq;

namespace Warehouse.Etl.Reading.Ofd;

/// <summary>Elements by their names alone: some writers give the namespace of the standard, some another, some none.</summary>
internal static class OfdXml
{
    private static readonly char[] blanks = [' ', '\t', '\r', '\n'];

    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name);

    public static XElement? Child(this XElement element, string name) => element.Children(name).FirstOrDefault();

    public static string? Text(this XElement element, string attribute) => element.Attribute(attribute)?.Value;

    /// <summary>An array of numbers (ST_Array); what is no number is 0.</summary>
    public static IReadOnlyList<double> Numbers(string? text) => text is null ? [] : [.. text.Split(blanks, StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    public static double? Number(this XElement element, string attribute) => element.Text(attribute) is { } text ? Number(text) : null;

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : 0;
}

using System.Security;

namespace Warehouse.Etl.Generation.Writing.Office;

/// <summary>Text within XML.</summary>
internal static class XmlText
{
    /// <summary>Reserved characters are escaped.</summary>
    public static string Of(string text) => SecurityElement.Escape(text)!;
}

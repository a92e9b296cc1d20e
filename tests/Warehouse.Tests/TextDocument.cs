using System.Text;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests;

/// <summary>Makes a document of lines as the reader would read them.</summary>
public static class TextDocument
{
    public static SourceDocument Of(string text, string file = "报告.txt") =>
        new DocumentReader().Read(file, Encoding.UTF8.GetBytes(text)).Document
        ?? throw new ArgumentException("The text cannot be read as a document.", nameof(text));

    public static SourceDocument OfLines(params string[] lines) => Of(string.Join('\n', lines));
}

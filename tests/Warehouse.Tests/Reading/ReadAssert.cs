using System.Text;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Reading;

internal static class ReadAssert
{
    public static SourceDocument Document(string content, string file = "报告") => Document(Encoding.UTF8.GetBytes(content), file);

    public static SourceDocument Document(byte[] bytes, string file = "报告")
    {
        var result = new DocumentReader().Read(file, bytes);
        Assert.That(result.IsRead, result.Failure?.Message);
        return result.Document!;
    }

    public static IEnumerable<string> Texts(this SourceDocument document) => document.Lines.Select(line => line.Text);

    /// <summary>One string a row; <c>~</c> marks a place that a merged cell covers.</summary>
    public static IEnumerable<string> Rows(this SourceTable table) =>
        table.Rows.Select(row => string.Join('|', row.Select(cell => cell.IsContinuation ? "~" + cell.Text : cell.Text)));

    /// <summary>The lines of a table are its cells, so that a place in a line is a place in a cell.</summary>
    public static void LinesMatchCells(SourceDocument document)
    {
        foreach (var row in document.Tables.SelectMany(table => table.Rows))
        {
            var own = string.Join('\t', row.Where(cell => !cell.IsContinuation).Select(cell => cell.Text));
            Assert.That(document.Lines[row[0].Line - 1].Text, Is.EqualTo(own));
        }
    }
}

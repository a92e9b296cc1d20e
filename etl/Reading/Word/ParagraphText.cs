using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MathText = DocumentFormat.OpenXml.Math.Text;

namespace Warehouse.Etl.Reading.Word;

/// <summary>The text of a paragraph as Word prints it: with its number, without what is deleted, struck out, hidden, field code or the mark of a note.</summary>
internal sealed class ParagraphText(WordNumbering numbering)
{
    /// <summary>The lines that manual breaks make of a paragraph.</summary>
    public string[] Lines(Paragraph paragraph)
    {
        var text = new StringBuilder(numbering.Next(paragraph));
        Append(paragraph, text);
        return text.ToString().Split('\n');
    }

    /// <summary>The text boxes that are anchored in a paragraph, outermost first.</summary>
    public static IEnumerable<TextBoxContent> TextBoxes(Paragraph paragraph) =>
        paragraph.Descendants<TextBoxContent>().Where(box => box.Ancestors<Paragraph>().FirstOrDefault() == paragraph);

    private static void Append(OpenXmlElement parent, StringBuilder text)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Text run:
                    text.Append(run.Text);
                    break;
                case MathText run:
                    text.Append(run.Text);
                    break;
                case OpenXmlUnknownElement { LocalName: "t", HasChildren: false } run: // Within tags of older versions of Word.
                    text.Append(run.InnerText);
                    break;
                case TabChar or PositionalTab:
                    text.Append('\t');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case Run { RunProperties.Vanish: { } vanish } when vanish.Val?.Value ?? true:
                case Run { RunProperties.Strike: { } strike } when strike.Val?.Value ?? true:
                case Run { RunProperties.DoubleStrike: { } strikes } when strikes.Val?.Value ?? true:
                case Run { RunProperties.VerticalTextAlignment.Val: { } place } raised when place.Value == VerticalPositionValues.Superscript && NoteMark.Is(raised.InnerText, text.Length > 0 ? text[^1] : null):
                case ParagraphProperties or RunProperties or DeletedRun or MoveFromRun or FieldCode:
                case Drawing or Picture or EmbeddedObject or RubyContent:
                    break;
                default:
                    Append(child, text);
                    break;
            }
        }
    }
}

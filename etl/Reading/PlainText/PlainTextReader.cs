using System.Globalization;

namespace Warehouse.Etl.Reading.PlainText;

/// <summary>Plain text: every physical line is a line of the document.</summary>
internal static class PlainTextReader
{
    public static ReadResult Read(RawDocument raw, DecodedText decoded, ReadingLimits limits)
    {
        var document = new DocumentBuilder(raw, SourceFormat.Txt, decoded.Encoding);
        foreach (var line in LineSplitter.Split(decoded.Text))
        {
            if (document.NextLine > limits.MaxLines)
                return TextLimits.TooManyLines(raw, limits);
            document.AddLine(line);
        }

        if (decoded.Replaced > 0)
            document.Describe("encoding.replaced", decoded.Replaced.ToString(CultureInfo.InvariantCulture));
        return ReadResult.Of(document.Build());
    }
}

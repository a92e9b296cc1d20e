using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Etl.Reading.PlainText;

/// <summary>Plain text: every physical line is a line of the document.</summary>
internal static class PlainTextReader
{
    public static ReadResult Read(RawDocument raw, DecodedText decoded, ReadingLimits limits)
    {
        var document = new DocumentBuilder(raw, SourceFormat.Txt, decoded.Encoding, limits);
        foreach (var line in PageFrame.TakenOff([.. LineSplitter.Split(decoded.Text).Take(limits.MaxLines + 1)]))
            document.AddLine(line);
        document.Describe(MetadataKey.Replaced, decoded.Replaced);
        return document.Build();
    }
}

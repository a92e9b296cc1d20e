using System.Text;
using System.Text.Json;
using Warehouse.Etl.Reading.PlainText;

namespace Warehouse.Etl.Reading.Json;

/// <summary>
/// Parsed reports in JSON: one object, one object a line, or an array of them. Each object is a line of the document,
/// verbatim: <see cref="SourceLine.Original"/> is the text that <c>ParsedReportJson.Read</c> takes.
/// </summary>
internal static class JsonReportsReader
{
    private const string Schema = "parsed-report/1";
    private const int SearchedCharacters = 4096;

    /// <summary>Whether a text is JSON, of parsed reports or of anything else.</summary>
    public static bool Is(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, SearchedCharacters)).TrimStart();
        return start is ['{', .. var rest] && rest.TrimStart() is ['"', ..] or ['}', ..]
            || start is ['[', .. var items] && items.TrimStart() is ['{', ..];
    }

    public static ReadResult Read(RawDocument raw, DecodedText decoded, ReadingLimits limits)
    {
        if (!decoded.Text.AsSpan(0, Math.Min(decoded.Text.Length, SearchedCharacters)).Contains(Schema, StringComparison.Ordinal))
            return raw.Fails(FailureReason.UnknownFormat, "是其他内容的JSON", "请用parse命令生成，或提供原始文件", Schema + "格式的JSON");

        var document = new DocumentBuilder(raw, SourceFormat.Json, decoded.Encoding, limits);
        var utf8 = Encoding.UTF8.GetBytes(decoded.Text);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowMultipleValues = true });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.EndArray && reader.CurrentDepth == 0)
                    continue;
                if (reader.TokenType != JsonTokenType.StartObject)
                    return raw.IsDamaged("JSON中有不是对象的内容");
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                document.AddVerbatim(Encoding.UTF8.GetString(utf8.AsSpan(start, (int)reader.BytesConsumed - start)));
            }
        }
        catch (JsonException error)
        {
            return raw.IsDamaged($"JSON在第{error.LineNumber + 1}行中断");
        }

        return document.Build();
    }
}

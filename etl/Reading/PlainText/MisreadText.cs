using System.Text;

namespace Warehouse.Etl.Reading.PlainText;

/// <summary>
/// Text that some program took for another encoding and saved as that: <c>ÕþÎñ</c> or <c>鏀垮姟</c> for 政务. It is turned back
/// where every character came through; where some were lost on the way, nobody knows which they were.
/// </summary>
internal static class MisreadText
{
    private const int SampleCharacters = 8192;

    /// <summary>Less is too little to tell a language by.</summary>
    private const int FewestCharacters = 40;

    /// <summary>Of frequent characters, where many were lost: still more than a wrong encoding makes of anything.</summary>
    private const double LeastShareOfRest = 0.15;

    /// <summary>Text with more signs of broken characters than one in so many.</summary>
    private const int BrokenPart = 4;

    private const char FirstStroke = '\u2500';

    private const char LastStroke = '\u257F';

    /// <summary>Stands for what an encoding does not have; no text has it.</summary>
    private const char Lost = '\u001A';

    /// <summary>What programs take text for: the usual encodings of the West, of China and of Taiwan.</summary>
    private static readonly (string Name, Encoding Encoding)[] mistaken = [("iso-8859-1", OfPage(28591)), ("windows-1252", OfPage(1252)), ("gbk", OfPage(936)), ("big5", OfPage(950))];

    private static readonly TextEncoding[] meant = [TextEncoding.Utf8, TextEncoding.Gb18030, TextEncoding.Big5];

    /// <summary>The text as it was meant, or as it is where nothing speaks against it; null where it is garbled for good.</summary>
    public static DecodedText? Mended(DecodedText decoded)
    {
        var sample = SampleOf(decoded.Text);
        if (sample.Length < FewestCharacters || ChineseText.FrequentShare(sample) >= ChineseText.LeastShare)
            return decoded;
        var isGarbled = sample.AsSpan().Count(TextEncoding.Replacement) > sample.Length / BrokenPart;
        foreach (var (wrong, right) in mistaken.SelectMany(_ => meant, (wrong, right) => (wrong, right)).Where(pair => pair.wrong.Name != pair.right.Name))
        {
            var share = ChineseText.FrequentShare(TurnedBack(sample, wrong.Encoding, right).Text);
            if (share >= ChineseText.LeastShare && TurnedBack(decoded.Text, wrong.Encoding, right) is { IsWhole: true } whole)
                return new DecodedText(whole.Text, $"{right.Name} as {wrong.Name}", 0);
            isGarbled |= share >= LeastShareOfRest;
        }

        return isGarbled ? null : decoded;
    }

    private static (string Text, bool IsWhole) TurnedBack(string text, Encoding wrong, TextEncoding right)
    {
        var bytes = wrong.GetBytes(text.Replace(TextEncoding.Replacement, Lost));
        var back = right.Decode(bytes);
        return (back, !bytes.Contains((byte)Lost) && !back.Contains(TextEncoding.Replacement, StringComparison.Ordinal));
    }

    /// <summary>From the first character on that ASCII does not have: the others look the same in every encoding. The lines of a drawn table are no language.</summary>
    private static string SampleOf(string text)
    {
        var start = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F');
        if (start < 0)
            return "";
        var end = Math.Min(text.Length, start + SampleCharacters);
        return text.AsSpan(start, end - start).ContainsAnyInRange(FirstStroke, LastStroke)
            ? string.Concat(text.Skip(start).Where(character => character is < FirstStroke or > LastStroke).Take(SampleCharacters))
            : text[start..end];
    }

    private static Encoding OfPage(int number)
    {
        var lost = new EncoderReplacementFallback(Lost.ToString());
        return CodePagesEncodingProvider.Instance.GetEncoding(number, lost, DecoderFallback.ReplacementFallback) ?? Encoding.GetEncoding(number, lost, DecoderFallback.ReplacementFallback);
    }
}

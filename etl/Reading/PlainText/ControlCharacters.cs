namespace Warehouse.Etl.Reading.PlainText;

/// <summary>Text has hardly any control character; a binary file has one in ten.</summary>
internal static class ControlCharacters
{
    private const int MostInThousand = 20;

    public static bool AreMany(ReadOnlySpan<byte> bytes)
    {
        var controls = 0L;
        foreach (var b in bytes)
        {
            if (IsControl((char)b))
                controls++;
        }

        return controls * 1000 > (long)MostInThousand * bytes.Length;
    }

    public static bool AreMany(ReadOnlySpan<char> text)
    {
        var controls = 0L;
        foreach (var c in text)
        {
            if (IsControl(c))
                controls++;
        }

        return controls * 1000 > (long)MostInThousand * text.Length;
    }

    private static bool IsControl(char c) => c < ' ' && c is not ('\t' or '\n' or '\v' or '\f' or '\r');
}

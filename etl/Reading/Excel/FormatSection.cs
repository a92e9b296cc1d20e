using System.Text;

namespace Warehouse.Etl.Reading.Excel;

/// <summary>One section of a number format: what stands around the digits and how these are printed.</summary>
/// <param name="Code">Without what only colours or aligns.</param>
/// <param name="Factor">100 for each percent sign, 0.001 for each comma that ends the digits.</param>
/// <param name="LeastDecimals">Decimals that are printed even if they are 0.</param>
internal sealed record FormatSection(
    string Code,
    bool IsGeneral,
    bool IsDate,
    bool HasDigits,
    string Prefix,
    string Suffix,
    double Factor,
    bool Thousands,
    int Decimals,
    int LeastDecimals)
{
    /// <summary>Parts a format at the semicolons that are not quoted.</summary>
    public static IEnumerable<string> Split(string code)
    {
        var start = 0;
        var quoted = false;
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '"')
                quoted = !quoted;
            else if (code[i] == '\\')
                i++;
            else if (code[i] == ';' && !quoted)
            {
                yield return code[start..i];
                start = i + 1;
            }
        }

        yield return code[Math.Min(start, code.Length)..];
    }

    public static FormatSection Parse(string code)
    {
        StringBuilder prefix = new(), suffix = new(), kept = new();
        var digits = new StringBuilder();
        var isDate = false;
        var factor = 1d;
        for (var i = 0; i < code.Length; i++)
        {
            var literal = digits.Length == 0 ? prefix : suffix;
            switch (code[i])
            {
                case '"':
                    var end = code.IndexOf('"', i + 1);
                    end = end < 0 ? code.Length : end;
                    literal.Append(code, i + 1, end - i - 1);
                    kept.Append(code, i, Math.Min(end + 1, code.Length) - i);
                    i = end;
                    break;
                case '\\' when i + 1 < code.Length:
                    literal.Append(code[i + 1]);
                    kept.Append('"').Append(code[++i]).Append('"');
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '[':
                    var close = code.IndexOf(']', i);
                    isDate |= close > i + 1 && code[i + 1] is 'h' or 'm' or 's';
                    i = close < 0 ? code.Length : close;
                    break;
                case '0' or '#' or '?' or '.' or ',':
                    digits.Append(code[i]);
                    kept.Append(code[i]);
                    break;
                case '%':
                    factor *= 100;
                    literal.Append('%');
                    break;
                case 'y' or 'Y' or 'd' or 'D' or 'm' or 'M' or 'h' or 'H' or 's' or 'S' or 'e' or 'a':
                    isDate = true;
                    kept.Append(code[i]);
                    break;
                default:
                    literal.Append(code[i]);
                    kept.Append(code[i]);
                    break;
            }
        }

        var pattern = digits.ToString();
        var ending = pattern.Length - pattern.TrimEnd(',').Length;
        var point = pattern.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? "" : pattern[(point + 1)..].TrimEnd(',');
        return new FormatSection(
            kept.ToString(),
            code.Contains("General", StringComparison.OrdinalIgnoreCase),
            isDate && pattern.AsSpan().IndexOfAny('0', '#', '?') < 0,
            pattern.AsSpan().IndexOfAny('0', '#', '?') >= 0,
            prefix.ToString(),
            suffix.ToString(),
            factor * Math.Pow(0.001, ending),
            pattern.TrimEnd(',').Contains(',', StringComparison.Ordinal),
            decimals.Length,
            decimals.Count(c => c == '0'));
    }
}

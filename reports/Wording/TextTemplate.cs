using System.Globalization;
using System.Text;

namespace Warehouse.Reports.Wording;

/// <summary>
/// A text with places for values: <c>{office}</c>. <c>{count|office|offices}</c> is the first word where the value is 1 and
/// the second otherwise. What stands in <c>[…]</c> is left out where one of its values is absent.
/// </summary>
public sealed class TextTemplate
{
    private readonly string source;
    private readonly IReadOnlyList<TextPart> parts;

    private TextTemplate(string source, IReadOnlyList<TextPart> parts) => (this.source, this.parts) = (source, parts);

    /// <summary>The text of a template without values.</summary>
    public string Words => parts switch
    {
        [] => "",
        [{ Kind: TextPartKind.Words } only] => only.Text,
        _ => throw new InvalidOperationException($"The text '{source}' has places for values."),
    };

    /// <summary>The names of its values, each once.</summary>
    public IEnumerable<string> Names => parts.SelectMany(NamesOf).Distinct();

    /// <exception cref="FormatException">A bracket is not closed.</exception>
    public static TextTemplate Parse(string text)
    {
        var at = 0;
        return new TextTemplate(text, ParseUntil(text, ref at, null));
    }

    /// <summary>As it stands among the texts.</summary>
    public override string ToString() => source;

    /// <param name="values">Text, whole numbers, a phrase or phrases; null where absent.</param>
    /// <exception cref="ArgumentException">A value is not given.</exception>
    public IReadOnlyList<Phrase> Fill(params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var filled = new List<Phrase>();
        Fill(parts, values, filled);
        return Joined(filled);
    }

    private static void Fill(IReadOnlyList<TextPart> parts, ReadOnlySpan<(string Name, object? Value)> values, List<Phrase> filled)
    {
        foreach (var part in parts)
        {
            if (part.Kind == TextPartKind.Words)
                filled.Add(part.Text);
            else if (part.Kind == TextPartKind.Value)
                filled.AddRange(Phrases(Value(values, part.Text)));
            else if (part.Kind == TextPartKind.Choice)
                filled.Add(string.Concat(Phrases(Value(values, part.Text)).Select(phrase => phrase.Text)) == "1" ? part.One : part.Many);
            else if (IsThere(part, values))
                Fill(part.Parts, values, filled);
        }
    }

    private static bool IsThere(TextPart part, ReadOnlySpan<(string Name, object? Value)> values)
    {
        foreach (var name in part.Parts.SelectMany(NamesOf))
            if (Value(values, name) is null)
                return false;
        return true;
    }

    private static object? Value(ReadOnlySpan<(string Name, object? Value)> values, string name)
    {
        foreach (var value in values)
            if (value.Name == name)
                return value.Value;
        throw new ArgumentException($"No value is given for '{name}'.", nameof(values));
    }

    private static IEnumerable<Phrase> Phrases(object? value) => value switch
    {
        null => [],
        string text => [text],
        Phrase phrase => [phrase],
        IEnumerable<Phrase> phrases => phrases,
        IFormattable number => [number.ToString(null, CultureInfo.InvariantCulture)],
        _ => throw new ArgumentException($"A value of type {value.GetType().Name} has no form in a text.", nameof(value)),
    };

    /// <summary>Neighbouring words as one phrase.</summary>
    private static List<Phrase> Joined(List<Phrase> phrases)
    {
        var joined = new List<Phrase>();
        foreach (var phrase in phrases.Where(phrase => phrase.Text.Length > 0))
        {
            if (phrase.Cell is null && joined is [.., { Cell: null } last])
                joined[^1] = last.Text + phrase.Text;
            else
                joined.Add(phrase);
        }
        return joined;
    }

    private static IEnumerable<string> NamesOf(TextPart part) => part.Kind switch
    {
        TextPartKind.Words => [],
        TextPartKind.Optional => part.Parts.SelectMany(NamesOf),
        _ => [part.Text],
    };

    private static List<TextPart> ParseUntil(string text, ref int at, char? end)
    {
        var parts = new List<TextPart>();
        var words = new StringBuilder();
        for (; at < text.Length && text[at] != end; at++)
        {
            if (text[at] is not ('{' or '['))
            {
                words.Append(text[at]);
                continue;
            }
            if (words.Length > 0)
                parts.Add(TextPart.OfWords(words.ToString()));
            words.Clear();
            parts.Add(text[at++] == '{' ? ParseValue(text, ref at) : TextPart.OfParts(ParseUntil(text, ref at, ']')));
        }
        if (end is not null && at == text.Length)
            throw new FormatException($"'{end}' is missing in the text '{text}'.");
        if (words.Length > 0)
            parts.Add(TextPart.OfWords(words.ToString()));
        return parts;
    }

    /// <summary>Leaves the place at the closing brace.</summary>
    private static TextPart ParseValue(string text, ref int at)
    {
        var close = text.IndexOf('}', at);
        if (close < 0)
            throw new FormatException($"'}}' is missing in the text '{text}'.");
        var pieces = text[at..close].Split('|');
        at = close;
        return pieces switch
        {
            [var name] => TextPart.OfValue(name),
            [var name, var one, var many] => TextPart.OfChoice(name, one, many),
            _ => throw new FormatException($"'{{{string.Join('|', pieces)}}}' in the text '{text}' is neither a value nor a choice of two words."),
        };
    }
}

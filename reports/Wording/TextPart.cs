namespace Warehouse.Reports.Wording;

/// <summary>A part of a text with places for values.</summary>
/// <param name="Text">The words themselves, or the name of the value.</param>
/// <param name="One">What a choice says where the value is 1.</param>
/// <param name="Many">What it says otherwise.</param>
/// <param name="Parts">Of an optional part.</param>
internal sealed record TextPart(TextPartKind Kind, string Text, string One, string Many, IReadOnlyList<TextPart> Parts)
{
    public static TextPart OfWords(string words) => new(TextPartKind.Words, words, "", "", []);

    public static TextPart OfValue(string name) => new(TextPartKind.Value, name, "", "", []);

    public static TextPart OfChoice(string name, string one, string many) => new(TextPartKind.Choice, name, one, many, []);

    public static TextPart OfParts(IReadOnlyList<TextPart> parts) => new(TextPartKind.Optional, "", "", "", parts);
}

namespace Warehouse.Etl.Reading.PlainText;

/// <summary>Bytes as text.</summary>
/// <param name="Encoding">IANA name of the encoding that was found.</param>
/// <param name="Replaced">How many sequences of bytes are no character in it; each is U+FFFD in the text.</param>
internal sealed record DecodedText(string Text, string Encoding, int Replaced);

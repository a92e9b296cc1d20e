namespace Warehouse.Etl.Reading.Pages;

/// <summary>What a page draws.</summary>
/// <param name="Rulings">None where it draws too many.</param>
/// <param name="Letters">How many letters are drawn.</param>
/// <param name="Pictures">How many pictures are drawn.</param>
internal sealed record DrawnPage(double Width, double Height, IReadOnlyList<Ruling> Rulings, int Letters, int Pictures)
{
    /// <summary>Words that such a page has are not drawn: they were recognised from its picture (OCR).</summary>
    public bool IsPicture => Letters == 0 && Pictures > 0;
}

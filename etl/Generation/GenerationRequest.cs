using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Generation;

/// <summary>What to make up.</summary>
/// <param name="Offices">How many offices.</param>
/// <param name="Forms">Codes of the forms to fill in; empty for the form in force.</param>
/// <param name="Region">Division to draw the offices from, of the country or of the invented province; null for anywhere in the country.</param>
public sealed record GenerationRequest(
    int Offices,
    int FromYear,
    int ToYear,
    ulong Seed,
    IReadOnlyList<SourceFormat> Formats,
    IReadOnlyList<string> Forms,
    NoiseLevel Noise,
    string? Region = null);

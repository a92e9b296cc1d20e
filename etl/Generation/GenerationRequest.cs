using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Generation;

/// <summary>What to make up.</summary>
/// <param name="Offices">How many offices.</param>
/// <param name="Forms">Codes of the forms to fill in; empty for the form in force.</param>
/// <param name="Region">Division to draw the offices from; null for anywhere.</param>
/// <param name="Invented">Draw from an invented province instead of the real ones.</param>
public sealed record GenerationRequest(
    int Offices,
    int FromYear,
    int ToYear,
    ulong Seed,
    IReadOnlyList<SourceFormat> Formats,
    IReadOnlyList<string> Forms,
    NoiseLevel Noise,
    string? Region = null,
    bool Invented = false);

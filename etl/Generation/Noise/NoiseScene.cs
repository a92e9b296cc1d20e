using Warehouse.Etl.Generation.Prose;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Generation.Noise;

/// <summary>Where a report is going to be published.</summary>
/// <param name="ShowsBlanks">Whether the layout can show an empty cell.</param>
/// <param name="Words">What sentences may say about the report.</param>
public sealed record NoiseScene(SourceFormat Format, bool ShowsBlanks, ReportWords Words)
{
    /// <summary>Whether a site surrounds the report.</summary>
    public bool IsPage => Format is SourceFormat.Txt or SourceFormat.Html;
}

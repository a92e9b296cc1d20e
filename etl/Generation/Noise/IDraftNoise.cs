using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise;

/// <summary>What the office, its printer or its site does to a report, whatever the format; what can no longer be known is no fact any more.</summary>
public interface IDraftNoise : INoise
{
    /// <summary>Null where the report has nothing that this could happen to.</summary>
    ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log);
}

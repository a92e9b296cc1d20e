using Warehouse.Etl.Loading.Keys;

namespace Warehouse.Etl.Jobs;

/// <summary>What a load would do, in documents. Which of them would supersede another shows only when they are loaded.</summary>
public sealed record DryResult(int Loaded, int Unchanged, int Quarantined, int Failed)
{
    public int Documents => Loaded + Unchanged + Quarantined + Failed;

    public DryResult Add(DocumentOutcome outcome) => outcome switch
    {
        DocumentOutcome.Loaded => this with { Loaded = Loaded + 1 },
        DocumentOutcome.Unchanged => this with { Unchanged = Unchanged + 1 },
        DocumentOutcome.Quarantined => this with { Quarantined = Quarantined + 1 },
        _ => this with { Failed = Failed + 1 },
    };
}

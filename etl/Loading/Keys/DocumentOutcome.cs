namespace Warehouse.Etl.Loading.Keys;

/// <summary>What became of a document in a run.</summary>
public enum DocumentOutcome
{
    /// <summary>It is in the warehouse and current.</summary>
    Loaded,

    /// <summary>It was in the warehouse already, or a person has dismissed it.</summary>
    Unchanged,

    /// <summary>It is in the warehouse, and a newer document for the same office and year stands before it.</summary>
    Superseded,

    /// <summary>It is held back until a person has looked.</summary>
    Quarantined,

    /// <summary>It is no parsed report that could be taken in.</summary>
    Failed,
}

namespace Warehouse.Etl.Jobs;

/// <summary>How far a job is.</summary>
/// <param name="Stage">What is being done, as shown beside the bar.</param>
/// <param name="Done">Documents finished in this stage.</param>
/// <param name="Total">Documents of this stage.</param>
public readonly record struct JobProgress(string Stage, int Done, int Total);

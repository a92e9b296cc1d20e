namespace Warehouse.Etl.Commands.Notice;

/// <summary>A way to tell somebody how a run went.</summary>
internal interface INotice
{
    /// <returns>What went wrong; null where it was taken.</returns>
    Task<string?> SendAsync(string json);
}

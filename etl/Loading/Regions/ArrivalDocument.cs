namespace Warehouse.Etl.Loading.Regions;

/// <summary>A document of an office of which others have arrived since the sums were made.</summary>
/// <param name="Region">That the office belongs to itself, above the township; null where nobody knows.</param>
/// <param name="Office">Durable key of the office.</param>
/// <param name="IsOwn">Whether it reports on the office's own work, and so counts.</param>
/// <param name="IsArrival">Whether it is one of those that have arrived.</param>
/// <param name="IsReplaced">Whether one of those has taken its place.</param>
internal sealed record ArrivalDocument(int DocumentKey, int? Region, int Office, int Year, bool IsOwn, bool IsCurrent, bool IsArrival, bool IsReplaced)
{
    /// <summary>Whether it stood for its office and year when the sums were made.</summary>
    public bool WasCurrent => !IsArrival && (IsCurrent || IsReplaced);
}

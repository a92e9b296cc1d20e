namespace Warehouse.Etl.Loading.Quarantine;

/// <summary>The words of <c>quarantine.status</c>.</summary>
public static class QuarantineStatus
{
    /// <summary>A person has to look.</summary>
    public const string Open = "open";

    /// <summary>A person has looked and lets it in, or a better parser made the reason go away.</summary>
    public const string Released = "released";

    /// <summary>A person has looked and keeps it out for good.</summary>
    public const string Dismissed = "dismissed";
}

using System.Globalization;

namespace Warehouse.Benchmarks.Nights;

/// <summary>
/// <c>nights [OFFICES…]</c>: the whole job over made-up inboxes of several sizes, each in three nights: the first, one with
/// nothing new, and one with a hundredth of the documents new. Beside them, over the same documents, what others need for a
/// part of it.
/// </summary>
internal static class NightsCommand
{
    /// <summary>Over eighteen years: about 2,000, 20,000 and 40,000 documents.</summary>
    private static readonly int[] usual = [118, 1180, 2360];

    public static int Run(string[] arguments)
    {
        int[] sizes = arguments is [] ? usual : [.. arguments.Select(offices => int.Parse(offices, CultureInfo.InvariantCulture))];
        Console.WriteLine("| what | documents | by the clock | processors | memory | per document (processors) |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var offices in sizes)
        {
            using var inbox = new MadeUpInbox(offices);
            Row("first night", inbox.Early, inbox.Night());
            Row("nothing new", inbox.Early, inbox.Night());
            inbox.Arrive();
            Row($"{inbox.Late} new", inbox.Late, inbox.Night());
            Row("baseline: the bytes decoded", inbox.Early + inbox.Late, Baselines.Decode(inbox.Folder));
            Row("baseline: sqlite3 .import of the facts", inbox.Early + inbox.Late, Baselines.SqliteImport(inbox.Database));
            if (Baselines.SqlBulkCopy(inbox.Database) is { } copied)
                Row("baseline: SqlBulkCopy of the facts", inbox.Early + inbox.Late, copied);
        }

        return 0;
    }

    private static void Row(string what, int documents, MeasuredProcess run)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {documents} | {run.Seconds:0.0} s | {run.ProcessorSeconds:0.0} s | {(run.Megabytes > 0 ? $"{run.Megabytes:0} MB" : "")} | {1000 * run.ProcessorSeconds / documents:0.0} ms |"));
        foreach (var line in run.Output.Split('\n').Where(line => line.Contains(" Stage ", StringComparison.Ordinal)))
            Console.WriteLine($"|   {line[(line.IndexOf("Stage ", StringComparison.Ordinal) + 6)..].Trim().Replace(": ", " | | ", StringComparison.Ordinal).Replace(", of the processors ", " | ", StringComparison.Ordinal)} | | |");
    }
}

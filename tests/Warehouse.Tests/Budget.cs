using System.Diagnostics;

namespace Warehouse.Tests;

/// <summary>What one document may cost. Time is the processor's: other work on the machine does not count.</summary>
internal static class Budget
{
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(2);

    public const long Memory = 300L * 1024 * 1024;

    /// <summary>The result of work that keeps to the time and to the memory.</summary>
    public static T Kept<T>(Func<T> work)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var result = KeptTime(work, "the document");
        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(Memory));
        GC.KeepAlive(result);
        return result;
    }

    /// <summary>The result of work that keeps to both; cheap enough for thousands of documents, as all that it allocates counts, kept or not.</summary>
    public static T KeptStrictly<T>(Func<T> work, string name)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = KeptTime(work, name);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(Memory), name);
        return result;
    }

    private static T KeptTime<T>(Func<T> work, string name)
    {
        var before = ProcessorTime();
        var result = work();
        Assert.That(ProcessorTime() - before, Is.LessThan(Time), name);
        return result;
    }

    public static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}

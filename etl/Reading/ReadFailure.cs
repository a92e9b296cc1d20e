namespace Warehouse.Etl.Reading;

/// <summary>Why a file became no document. Texts are in Chinese, for the clerk who has to look.</summary>
/// <param name="Reason">A code of <see cref="FailureReason"/>.</param>
/// <param name="File">Name as given, without the path of the machine.</param>
/// <param name="Sha256">Of the bytes; null where the file system gave none or the file is too large to be hashed.</param>
/// <param name="Found">What the file is or holds.</param>
/// <param name="Expected">What it should have been.</param>
/// <param name="ToDo">What would make it readable.</param>
public sealed record ReadFailure(string Reason, string File, string? Sha256, string Found, string Expected, string ToDo)
{
    /// <summary>One sentence with everything that is known.</summary>
    public string Message => $"文件“{File}”：{Found}；应为{Expected}。{ToDo}。";
}

namespace Warehouse.Etl.Commands.Notice;

/// <summary>Reads who is to be told.</summary>
internal static class Notices
{
    /// <param name="target">A program with its arguments, or an http address on this machine.</param>
    /// <exception cref="WrongCallException">The address leads to another machine.</exception>
    public static INotice To(string target)
    {
        if (!target.StartsWith("http:", StringComparison.OrdinalIgnoreCase) && !target.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            return new ProgramNotice(Words(target));
        return Uri.TryCreate(target, UriKind.Absolute, out var address) && address.IsLoopback && address.UserInfo.Length == 0
            ? new WebNotice(address)
            : throw new WrongCallException($"--notify: '{target}' is no address on this machine. Give http://127.0.0.1:PORT/PATH of a program here that passes it on, or a command.");
    }

    /// <summary>Words stand between blanks; quotes hold blanks together. No shell reads them, so nothing else has a meaning.</summary>
    private static List<string> Words(string command)
    {
        var words = new List<string>();
        var (word, isQuoted, isBegun) = ("", false, false);
        foreach (var character in command)
        {
            if (character == '"')
                (isQuoted, isBegun) = (!isQuoted, true);
            else if (char.IsWhiteSpace(character) && !isQuoted)
            {
                if (isBegun)
                    words.Add(word);
                (word, isBegun) = ("", false);
            }
            else
                (word, isBegun) = (word + character, true);
        }

        if (isBegun)
            words.Add(word);
        return words.Count > 0 && !isQuoted ? words : throw new WrongCallException($"--notify: '{command}' is no command: it is empty, or a quote has no end.");
    }
}

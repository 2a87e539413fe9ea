using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Clairevoie.Domain;

/// <summary>
/// How the entries of a timeline hold together: each bears a link made of the one before it and of what it says. Whoever changes, drops or
/// slips in an entry breaks every link from there on, and the newest link stands in the trace of the room.
/// </summary>
public static class ProblemTimeline
{
    /// <summary>The link of an entry after the link before it; the first follows nothing.</summary>
    /// <param name="before">The link before it.</param>
    /// <param name="problem">Whose timeline it is.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="said">The fingerprint of its words, which stays when the words are erased at their date.</param>
    public static string Link(string before, string problem, ProblemEntry entry, string said)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var text = string.Create(CultureInfo.InvariantCulture,
            $"{before}\n{problem}\n{entry.Turn}\n{(int)entry.Kind}\n{entry.Agency}\n{entry.ToldOn:yyyy-MM-dd}\n{entry.Corrects}\n{said}");
        return Fingerprint(text);
    }

    /// <summary>The fingerprint of words.</summary>
    public static string Fingerprint(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));

    /// <summary>The turn of the first entry that does not hold; nothing when all do. Words that were erased at their date break nothing.</summary>
    public static int? FirstBroken(string problem, IEnumerable<(ProblemEntry Entry, string Said, string Link)> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var (before, turn) = ("", 0);
        foreach (var (entry, said, link) in entries)
        {
            turn++;
            var isWhole = entry.Turn == turn && (entry.Words.Length == 0 || Fingerprint(entry.Words) == said) && Link(before, problem, entry, said) == link;
            if (!isWhole)
                return turn;
            before = link;
        }

        return null;
    }
}

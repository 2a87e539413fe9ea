using System.Text;

namespace Clairevoie.Hall.Where;

/// <summary>How far one word is from another, in slips of a typing hand.</summary>
internal static class Spelling
{
    /// <summary>Slips that are forgiven: none in short words, one in middling words, two in long ones.</summary>
    public static int Forgiven(string word) => word.Length switch { < 4 => 0, < 8 => 1, _ => 2 };

    /// <summary>A word as it sounds, roughly: <c>Myrha</c>, <c>mirrha</c> and <c>mirah</c> alike.</summary>
    public static string Heard(string word)
    {
        var heard = new StringBuilder(word.Length);
        foreach (var letter in word.Replace("ph", "f", StringComparison.Ordinal))
        {
            var sound = letter == 'y' ? 'i' : letter;
            if (sound != 'h' && (heard.Length == 0 || heard[^1] != sound)) heard.Append(sound);
        }

        return heard.ToString();
    }

    /// <summary>Letters missing, added, changed, or two neighbours swapped (Damerau, restricted).</summary>
    public static int Slips(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(changed, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}

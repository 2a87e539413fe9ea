namespace Clairevoie.Domain.Claims;

/// <summary>The words of the closed columns of a claims file, read and written in one place.</summary>
public static class ClosedWords
{
    private static readonly string[] Bounds = ["=", ">=", ">", "<=", "<", "~"];
    private static readonly string[] Kinds = ["stock", "flow", "rate", "capacity", "amount", "ratio", "date", "duration"];
    private static readonly string[] Statuses = ["planned", "observed", "claimed"];
    private static readonly string[] Bases = ["not stated", "stated", "inferred"];

    public static string Word(this Bound bound) => Bounds[(int)bound];

    public static string Word(this ClaimKind kind) => Kinds[(int)kind];

    public static string Word(this ClaimStatus status) => Statuses[(int)status];

    public static string Word(this Basis basis) => Bases[(int)basis];

    /// <summary>The words that a closed column accepts, in the order of its type.</summary>
    public static IReadOnlyList<string> Of<T>() where T : struct, Enum =>
        typeof(T) == typeof(Bound) ? Bounds
        : typeof(T) == typeof(ClaimKind) ? Kinds
        : typeof(T) == typeof(ClaimStatus) ? Statuses
        : Bases;

    /// <summary>Reads a word of a closed column; case and surrounding spaces do not count.</summary>
    public static bool TryRead<T>(string text, out T word) where T : struct, Enum
    {
        var words = Of<T>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Equals(text.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                word = (T)Enum.ToObject(typeof(T), i);
                return true;
            }
        }

        word = default;
        return false;
    }
}

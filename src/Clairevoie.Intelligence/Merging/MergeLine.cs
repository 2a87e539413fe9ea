using Clairevoie.Domain;

namespace Clairevoie.Intelligence.Merging;

/// <summary>An item that stands, or stood, behind another.</summary>
public sealed record MergeLine
{
    /// <summary>The one behind.</summary>
    public Guid Item { get; init; }

    /// <summary>The one in front.</summary>
    public Guid IntoItem { get; init; }

    /// <summary>Who said so.</summary>
    public AgencyId Agency { get; init; }

    public DateOnly MergedOn { get; init; }

    public DateOnly? UndoneOn { get; init; }

    /// <summary>Why, in words.</summary>
    public string? Why { get; init; }

    internal string Alike { get; init; } = "";

    internal byte[]? Reason { get; init; }

    /// <summary>Why the machine had proposed it; nothing when somebody found it unasked.</summary>
    public IReadOnlyList<LikenessReason> Proposed => LikenessWords.Read(Alike);
}

/// <summary>Reasons of likeness as they are kept: their names, with a space between.</summary>
public static class LikenessWords
{
    /// <summary>Reads them.</summary>
    public static IReadOnlyList<LikenessReason> Read(string kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return [.. kept.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<LikenessReason>)];
    }

    /// <summary>Writes them.</summary>
    public static string Write(IEnumerable<LikenessReason> reasons) => string.Join(' ', reasons);
}

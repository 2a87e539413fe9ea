using Clairevoie.Domain;

namespace Clairevoie.Towns.Play;

/// <summary>What is played is done by the same rules as at a desk: what they refuse is a fault of the play.</summary>
internal static class Played
{
    /// <summary>A day as a date field writes it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Goes on when nothing was refused.</summary>
    public static void Whole(IReadOnlyList<Refusal>? refusals, string what)
    {
        if (refusals is [var why, ..]) throw new InvalidOperationException($"Something that the played town did was refused: {what}: {why.Code}.");
    }

    /// <summary>What was decided, when nothing was refused.</summary>
    public static T Yes<T>(Decision<T> decided, string what) => decided switch
    {
        Decision<T>.Yes(var fact) => fact,
        Decision<T>.No no => throw new InvalidOperationException($"Something that the played town did was refused: {what}: {no.Why[0].Code}."),
        _ => throw new InvalidOperationException("A decision is yes or no."),
    };
}

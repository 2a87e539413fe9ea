namespace Clairevoie.Domain;

/// <summary>
/// Who acts, for whom, why, and on what. Nothing is written, and nothing sensitive is read, without one.
/// The store adds when: to the second for a mission, to the half-day for somebody anonymous.
/// </summary>
/// <param name="Act">What is done.</param>
/// <param name="By">Who does it.</param>
/// <param name="For">The agency for which it is done.</param>
/// <param name="Purpose">Why, in a few plain words; never a copy of what is written or read.</param>
/// <param name="What">What it touches: a subject and an identifier, never content.</param>
public sealed record Doing(Act Act, MissionId By, AgencyId For, string Purpose, string What)
{
    /// <summary>Done by somebody who gave no name and is asked for none.</summary>
    public static Doing Anonymous(Act act, string purpose, string what) =>
        new(act, MissionId.Anonymous, AgencyId.None, purpose, what);

    /// <summary>Done by this viewer, in their mission.</summary>
    public static Doing Of(Viewer viewer, Act act, string purpose, string what) =>
        new(act, viewer.Mission, viewer.Agency, purpose, what);
}

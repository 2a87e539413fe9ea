namespace Clairevoie.Valves;

/// <summary>Every passage between rooms. What is not in this list does not pass.</summary>
public sealed record AllValves(IReadOnlyList<Valve> List)
{
    /// <summary>The passages of this house.</summary>
    public static AllValves OfThisHouse { get; } = new(
    [
        DealingCounts.Valve,
        JusticeCounts.Valve,
        Perimeters.Valve,
        CareCounts.Valve,
        RoomInCare.Valve,
        NuisanceCounts.Valve,
        PlacesHandled.Valve,
        SceneReferrals.Valve,
        SceneSizes.Valve,
        PublicPromises.Valve,
        SealedEvaluations.Valve,
        Contests.Valve,
        FieldNotes.Valve,
        MinorsInCare.Valve,
        UsersNeeds.Valve,
    ]);
}

using Clairevoie.Care.Minors;
using Clairevoie.Care.Months;
using Clairevoie.Care.Needs;
using Clairevoie.Care.Notes;
using Clairevoie.Domain;
using Clairevoie.Justice.Perimeters;
using Clairevoie.Justice.Quarters;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>Fits the valves: what each room of this host lets out, and the carrier who walks between them.</summary>
public static class ValveRoom
{
    /// <summary>Adds the valves of the rooms that this host keeps.</summary>
    public static IServiceCollection AddValves(this IServiceCollection services, IReadOnlySet<Room> rooms)
    {
        ArgumentNullException.ThrowIfNull(rooms);
        services.AddSingleton(AllValves.OfThisHouse);
        services.AddSingleton<PublicKeys>();
        services.AddSingleton<Reception>();
        services.AddSingleton<Carrier>();
        services.AddHostedService<CarrierRounds>();
        if (rooms.Contains(Room.Intelligence)) services.AddSingleton<IFallDue, DealingCounts>().AddSingleton<IFallDue, PlacesHandled>();
        if (rooms.Contains(Room.Coordination)) services.AddSingleton<IFallDue, NuisanceCounts>().AddSingleton<IPassOn<SceneReferred>, SceneReferrals>();
        if (rooms.Contains(Room.Coordination)) services.AddSingleton<IFallDue, SceneSizes>().AddSingleton<IFallDue, PublicPromises>().AddSingleton<IFallDue, SealedEvaluations>().AddSingleton<IFallDue, Contests>();
        if (rooms.Contains(Room.Publication)) services.AddSingleton<IFallDue, SceneSizesPublished>();
        if (rooms.Contains(Room.Justice)) services.LetJusticeOut();
        if (rooms.Contains(Room.Care)) services.LetCareOut();
        return services;
    }

    private static void LetJusticeOut(this IServiceCollection services)
    {
        services.AddSingleton<IPassOn<QuarterTold>, JusticeCounts>();
        services.AddSingleton<IPassOn<PerimeterSet>, Perimeters>();
    }

    private static void LetCareOut(this IServiceCollection services)
    {
        services.AddSingleton<IPassOn<MonthTold>, CareCounts>();
        services.AddSingleton<IPassOn<NoteSpoken>, FieldNotes>();
        services.AddSingleton<IPassOn<MinorsQuarterTold>, MinorsInCare>().AddSingleton<IFallDue, MinorsQuartersDue>();
        services.AddSingleton<IPassOn<NeedsQuarterTold>, UsersNeeds>().AddSingleton<IFallDue, NeedsQuartersDue>();
        services.AddSingleton<IFallDue, CareMonthsDue>();
        services.AddSingleton<IFallDue, RoomInCare>();
    }
}

using Clairevoie.Hall.Calendars;
using Clairevoie.Hall.Dropped;
using Clairevoie.Hall.Mail.Digest;
using Clairevoie.Hall.Tasks;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Hall.Rounds;

/// <summary>What the house does by itself, and what it tells outside: rounds, calendars, the letter of the week.</summary>
public static class RoundsRoom
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddRounds(this IServiceCollection services) => services
        .AddSingleton<ITellTasks, StandingTasks>()
        .AddSingleton<CalendarLinks>()
        .AddSingleton<DigestChoice>()
        .AddSingleton<PostGround>()
        .AddSingleton<DigestLetters>()
        .AddSingleton<IGoRound, DigestRounds>()
        .AddSingleton(house => DropSettings.Read(house.GetRequiredService<Cellar>().Place.Var))
        .AddSingleton<DropViewers>()
        .AddSingleton<IGoRound, DropRounds>()
        .AddHostedService<HouseRounds>();
}

using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Reports;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.HouseTests.Reports;

/// <summary>An invented city whose clock can be moved, for everything that is told in it.</summary>
public sealed class ReportingTown : Town
{
    /// <summary>The territory in which every place of this city lies.</summary>
    public const string Territory = "COM-75056";

    /// <summary>Its clock.</summary>
    public TownClock Clock { get; } = new();

    /// <inheritdoc />
    protected override HouseOptions Options
    {
        get
        {
            CityFile.Write(Var, new CitySettings
            {
                Name = "Ville d’essai",
                Fictional = true,
                Territory = Territory,
                Reports = new ReportSettings { Floods = new FloodLimits { PerSource = 100_000, PerSecond = 100_000 } },
            });
            return new() { Var = Var, Port = 0, Empty = true, Clock = Clock };
        }
    }

    /// <summary>Somebody who tells, without an account.</summary>
    public Reporter Reporter() => new(Somebody());

    /// <summary>How many reports a room holds, seen by a coordinator of everything.</summary>
    public async Task<long> CountIn(Room room)
    {
        var reports = Parts.GetRequiredService<ReportRooms>().All.Single(one => one.Room == room);
        var everything = new Viewer(new MissionId(Guid.NewGuid()), AgencyId.None, room == Room.Intelligence ? Role.Analyst : Role.Coordinator, new HashSet<string>());
        var page = await ReadInbox.Page(reports, everything, new InboxQuestion(), CancellationToken.None);
        return page.Counts.Waiting + page.Counts.Answered;
    }

    /// <summary>The store of a room, to look behind its doors.</summary>
    public RoomStore StoreOf(Room room) => Parts.GetRequiredService<Cellar>().Of(room);
}

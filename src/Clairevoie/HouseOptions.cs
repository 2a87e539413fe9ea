using Clairevoie.Domain;

namespace Clairevoie;

/// <summary>How a house is opened: where it keeps its things, where it listens, which rooms it runs.</summary>
public sealed record HouseOptions
{
    /// <summary>The folder of everything that is not program: stores, keys, settings.</summary>
    public required string Var { get; init; }

    /// <summary>The port to listen on; 0 lets the system choose.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>The address to listen on. Loopback unless the host says otherwise.</summary>
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>Whether the house starts without the fictional city.</summary>
    public bool Empty { get; init; }

    /// <summary>The ground of a real city: a PMTiles or MBTiles file, or the address of a TileJSON.</summary>
    public string? Basemap { get; init; }

    /// <summary>The ground to show: the city's own, or that of the fictional city when it was loaded; nothing when there is none.</summary>
    public string? Ground => Basemap ?? (Path.Combine(Var, "ground.pmtiles") is var own && File.Exists(own) ? own : null);

    /// <summary>An administrator's PostgreSQL connection; used once, then forgotten.</summary>
    public string? Database { get; init; }

    /// <summary>The rooms that this host runs. All of them by default.</summary>
    public IReadOnlySet<Room> Rooms { get; init; } = Enum.GetValues<Room>().ToHashSet();

    /// <summary>The clock; tests choose their own day.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}

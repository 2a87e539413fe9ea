using System.Net;
using Clairevoie.Care;
using Clairevoie.Commands;
using Clairevoie.Coordination;
using Clairevoie.Domain;
using Clairevoie.Hall;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Mail;
using Clairevoie.Hall.Retention;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence;
using Clairevoie.Justice;
using Clairevoie.Publication;
using Clairevoie.Publication.Cities;
using Clairevoie.Publication.Knowledge;
using Clairevoie.Publication.OpenData;
using Clairevoie.Publication.Received;
using Clairevoie.Store;
using Clairevoie.Surfaces;
using Clairevoie.Valves;
using Clairevoie.Windows;

namespace Clairevoie;

/// <summary>The house itself: which rooms open off the hall, and which doors they have. Read it as a table of contents.</summary>
public static class House
{
    /// <summary>Builds a house that stands but does not listen yet.</summary>
    public static async Task<WebApplication> Build(HouseOptions options, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        // An empty builder: no settings file is watched, no variable of the machine changes where the house listens.
        var plot = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = "clairevoie",
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        var cellar = await OpenCellar(options, stop);
        plot.Services.AddSingleton(_ => cellar);
        Listen(plot, options);
        Furnish(plot.Services, options);

        var house = plot.Build();
        _ = house.Services.GetRequiredService<Cellar>(); // the house now owns the cellar, and closes it when it closes
        house.UseHall();
        house.MapHall();
        if (options.Rooms.Contains(Room.Publication)) house.MapPublication();
        if (options.Rooms.Contains(Room.Coordination)) house.MapCoordination();
        if (options.Rooms.Contains(Room.Care)) house.MapCare();
        house.MapWindows();
        return house;
    }

    /// <summary>Opens the house and keeps it open until it is asked to close.</summary>
    public static async Task<int> Open(HouseOptions options, Speech speech, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(speech);
        await using var house = await Inhabit(options, speech, stop);
        await house.StartAsync(stop);
        await speech.Data.WriteLineAsync($"Clairevoie est ouverte : {string.Join(" ", house.Urls.Select(Readable))}  (Ctrl+C pour fermer)");
        await speech.Data.WriteLineAsync("À ouvrir : /signaler, /suivre, /carte, /chiffres, /bilan ; pour les agents /connexion ; en anglais, les mêmes adresses sous /en.");
        await house.WaitForShutdownAsync(stop);
        return Answer.Yes;
    }

    /// <summary>Builds a house in which somebody has moved in: the fictional city the first time, unless it begins empty.</summary>
    public static async Task<WebApplication> Inhabit(HouseOptions options, Speech speech, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(options);
        await MovingIn.LayGround(options, speech, stop);
        var house = await Build(options, stop);
        await MovingIn.Settle(house.Services, options, speech, stop);
        return house;
    }

    private static string Readable(string address) => address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    /// <summary>The stores of this host's rooms; an administrator's connection makes what PostgreSQL lacks, and is not kept.</summary>
    private static async Task<Cellar> OpenCellar(HouseOptions options, CancellationToken stop)
    {
        if (options.Database is { } administrator)
            await PostgresFounding.Found(administrator, options.Var, options.Rooms, stop: stop);
        return await Cellar.Open(CellarPlace.At(options.Var), RoomPlans.Of(options.Rooms), options.Clock, stop);
    }

    private static void Furnish(IServiceCollection services, HouseOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(options.Clock);
        services.AddSingleton(CityFile.Read(options.Var));
        services.AddSingleton(RetentionFile.Read(options.Var));
        services.AddHostedService<GiveBack>();
        services.AddHall();
        services.AddWhere(options.Var);
        services.AddMail(options.Var);
        services.AddSurfaces().AddWindows(options.Ground);
        if (options.Rooms.Contains(Room.Intelligence)) services.AddIntelligence();
        if (options.Rooms.Contains(Room.Justice)) services.AddJustice();
        if (options.Rooms.Contains(Room.Care)) services.AddCare();
        if (options.Rooms.Contains(Room.Coordination)) services.AddCoordination();
        if (options.Rooms.Contains(Room.Publication)) services.AddPublication().AddReceived().AddKnowledge().AddOpenData().AddCities();
        services.WithoutPagesOf(RoomPlans.All.Where(plan => !options.Rooms.Contains(plan.Room)).Select(plan => plan.Home));
        services.AddValves(options.Rooms);
    }

    private static void Listen(WebApplicationBuilder plot, HouseOptions options)
    {
        plot.Logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole();
        plot.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 12 * 1024 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Listen(IPAddress.Parse(options.Address), options.Port);
        });
    }
}

using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall;
using Clairevoie.Hall.Api;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Dropped;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Tasks;
using Clairevoie.Hall.Where;
using Clairevoie.Publication.Api;
using Clairevoie.Publication.Bilans;
using Clairevoie.Publication.Bilans.Cells;
using Clairevoie.Publication.Bilans.Compose;
using Clairevoie.Publication.Bilans.Editions;
using Clairevoie.Publication.Bilans.Protect;
using Clairevoie.Publication.Compare;
using Clairevoie.Publication.Figures;
using Clairevoie.Publication.Import;
using Clairevoie.Publication.Indicators;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.OpenData;
using Clairevoie.Publication.Registers;
using Clairevoie.Store;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Publication;

/// <summary>Room E: figures that carry their meaning, open to everybody.</summary>
public static class PublicationRoom
{
    /// <summary>How long a public answer may be kept by whoever asked: five minutes.</summary>
    internal const string KeptFor = "public, max-age=300";

    /// <summary>Adds what the pages about figures need.</summary>
    public static IServiceCollection AddPublication(this IServiceCollection services)
    {
        services.AddSingleton(house => RegisterFiles.Read(PublishedFolder.Path, [NameOf(house.GetRequiredService<CitySettings>()), .. house.GetRequiredService<TerritoryShapes>().All.Select(NameOf)]));
        services.AddSingleton(_ => Strands.Read(PublishedFolder.Path));
        services.AddSingleton(_ => IndicatorRegister.Read(PublishedFolder.Path));
        services.AddSingleton(_ => ToldComparisons.Read(PublishedFolder.Path));
        services.AddSingleton<CountedFigures>();
        services.AddSingleton<IHearMessages, RollUp>();
        services.AddSingleton<PublishedClaims>();
        services.AddSingleton<PublicationWatch>();
        services.AddSingleton(house => house.GetRequiredService<PublicationWatch>().Claims);
        services.AddSingleton(house => house.GetRequiredService<PublicationWatch>().Counts);
        services.AddSingleton(house => ActivatorUtilities.CreateInstance<ClaimLayer>(house).Layer);
        services.AddSingleton<ITakeFiles, TakeClaimsFile>();
        services.AddSingleton<CompareClaims>();
        services.AddSingleton<FigureHistory>();
        services.AddSingleton<ITellComparison, TellComparison>();
        services.AddSingleton<BilanDoubts>();
        services.AddSingleton<DraftPairs>();
        services.AddSingleton<ProtectBilan>();
        services.AddSingleton<DraftBook>();
        services.AddSingleton<PublishBilan>();
        services.AddSingleton<EditionBook>();
        services.AddSingleton<BilanFigures>();
        services.AddSingleton<BilanReading>();
        services.AddSingleton<CellGround>();
        services.AddSingleton<NuisanceMap>();
        services.AddSingleton<NuisanceCells>();
        services.AddSingleton<PrintPage>();
        services.AddSingleton<ITellTasks, BilanTasks>();
        services.AddSingleton(new Signpost("/chiffres", typeof(LayoutWords), "nav.figures"));
        services.AddSingleton(new Signpost("/bilan", typeof(LayoutWords), "nav.bilan"));
        services.AddSingleton(new Signpost("/indicateurs", typeof(IndicatorWords), "title"));
        return services.AddPagesOf(typeof(PublicationRoom).Assembly);
    }

    /// <summary>The doors for programs: claims, comparisons and counts as JSON and CSV, open data, the bilan as files.</summary>
    public static void MapPublication(this IEndpointRouteBuilder doors)
    {
        ClaimDoors.Map(doors.Api());
        CountDoors.Map(doors.Api());
        OpenDataDoors.Map(doors);
        BilanDoors.Map(doors);
    }

    /// <summary>Publishes the figures that come with the house; those that are published already stay as they are.</summary>
    public static async Task<ImportSummary> LoadPublishedClaims(Cellar cellar, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(cellar);
        var places = RegisterFiles.Read(PublishedFolder.Path).Places;
        var (claims, faults) = PublishedFolder.Read(places);
        var doing = TheHost.Does(Act.Import, "the published figures that come with the house", "claims");
        return faults.Count > 0
            ? ImportSummary.Nothing(faults)
            : await new ImportClaims(cellar.Of(Room.Publication), places).Publish(claims, doing, stop);
    }

    private static GazetteerEntry NameOf(TerritoryShape one) => new(one.Code, [one.Name], []);

    private static GazetteerEntry NameOf(CitySettings city) => new(city.Territory, [city.Name], []);
}

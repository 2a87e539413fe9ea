using System.Collections.Frozen;
using Clairevoie.Domain;
using Clairevoie.Hall;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Legal;
using Clairevoie.Hall.Reports;
using Clairevoie.Intelligence.Alike;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Intelligence;

/// <summary>Room A: what people tell of dealing. Behind the police wall, and shut until the law opens it.</summary>
public static class IntelligenceRoom
{
    /// <summary>Adds the room.</summary>
    public static IServiceCollection AddIntelligence(this IServiceCollection services)
    {
        services.AddPagesOf(typeof(IntelligenceRoom).Assembly);
        services.TakeReports(Subject.DealingReport, "ventes-signalees", Reports);
        services.AddSingleton<CompareReports>();
        services.AddSingleton(new Signpost("/renseignement", typeof(ReportWords), "nav.DealingReport", Subject.DealingReport, Sight.Full));
        return services;
    }

    private static ReportRoom Reports(IServiceProvider house)
    {
        var cellar = house.GetRequiredService<Cellar>();
        return new(Subject.DealingReport, cellar)
        {
            Kinds = new[] { ReportKind.Dealing }.ToFrozenSet(),
            Address = "/renseignement",
            MayKeep = MayKeep(house.GetRequiredService<CitySettings>()),
            Beside = new ReportTraitsSeal(cellar.KeysOf(Room.Intelligence)).Beside,
        };
    }

    // Lawful before useful: nothing real is kept before a competent authority is written as answering for the room.
    // An invented city needs none, since nothing in it is about anybody.
    private static bool MayKeep(CitySettings city) => city.Fictional || LegalBasis.Of(city, Room.Intelligence).IsRecorded;
}

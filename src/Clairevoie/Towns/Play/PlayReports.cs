using System.Security.Cryptography;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Towns.Fiction;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>Nuisance goes on being reported where it was reported before, and most of it is answered within three weeks.</summary>
internal sealed class PlayReports(IServiceProvider services, FictionalTown town, Cast cast, Chance chance)
{
    private const int InAMonth = 25;
    private const double Answered = 0.7;

    private readonly ReportRooms rooms = services.GetRequiredService<ReportRooms>();
    private readonly Pepper pepper = services.GetRequiredService<Pepper>();
    private readonly ReportSettings settings = services.GetRequiredService<ReportSettings>();
    private IReadOnlyList<FictionalReport>? known;

    public int Taken { get; private set; }

    public async Task Month(DateOnly first, DateOnly last, CancellationToken stop)
    {
        known ??= [.. FictionalYear.Of(town, last).Where(report => rooms.Of(report.Told.Kind)?.Subject == Subject.NuisanceReport)];
        if (known.Count == 0) return;
        for (var i = 0; i < InAMonth; i++)
        {
            var report = chance.Of(known);
            var half = report.Received with { Day = first.AddDays(chance.Below(27)) };
            await One(report.Told with { Seen = half }, half, last, stop);
        }
    }

    private async Task One(ReportTold told, HalfDay half, DateOnly last, CancellationToken stop)
    {
        var (room, filing) = (rooms.Of(told.Kind)!, new Filing(chance.Identifier(), ReceiptCode.From(RandomNumberGenerator.GetBytes(10))));
        await new TakeReport(pepper, new StandingClock(half)).Keep(room, filing, told, photo: null, by: null, stop);
        Taken++;
        var day = half.Day.AddDays(3 + chance.Below(18));
        if (day < last && chance.Happens(Answered))
            await new AnswerReport(settings, new StandingClock(half with { Day = day })).Keep(room, cast.Coordinator, filing.Id, ReportState.Answered, PlainAnswer.PassedToTheBodyInCharge, stop);
    }
}

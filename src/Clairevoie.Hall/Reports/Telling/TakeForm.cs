using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Clairevoie.Hall.Reports;

/// <summary>A form becomes a report, once: its token is read, its words and place are weighed, its photo rebuilt, and the right room keeps it.</summary>
public sealed class TakeForm(ReportRooms rooms, TakeReport take, PublicForms forms, Spots spots)
{
    /// <summary>Takes a request in, for whoever saw or by an operator.</summary>
    public async Task<Intake> Answer(HttpContext context, Viewer? by, CancellationToken stop)
    {
        if (by is null && !forms.LetsIn(context)) return new Intake.Later { Status = Status429TooManyRequests };
        var (fields, unread) = await FormReading.Read(context.Request, stop);
        if (fields is null) return new Intake.Refused(unread!) { Status = FormReading.StatusOf(unread!) };
        var form = new ReportForm(fields);
        var placing = await spots.Of(form, stop);
        var intake = form.IsSent ? await Take(form, placing.Spot, by, stop) : new Intake.Unfinished();
        return intake with { Form = form, Placing = placing };
    }

    private async Task<Intake> Take(ReportForm form, Spot? spot, Viewer? by, CancellationToken stop)
    {
        if (forms.Read(form.Token) is not { } filing) return No(new Refusal("form-stale"));
        var decided = form.Tell(spot?.At, spot?.Address).Decide(spot?.Territory, take.Now);
        if (decided is Decision<ReportTold>.No no) return new Intake.Refused(no.Why) { Status = Status422UnprocessableEntity };
        var told = ((Decision<ReportTold>.Yes)decided).Fact;

        if (rooms.Of(told.Kind) is not { MayKeep: true } room || !MaySend(by, room)) return No(new Refusal("kind-not-taken", "kind"));
        var (photo, unfit) = await PhotoOfForm.In(form.Photo, told.Kind, stop);
        if (unfit is not null) return No(unfit);

        // Once begun it is finished, even if whoever sent it closes the page meanwhile.
        var use = await forms.Once(filing.Id, () => take.Keep(room, filing, told, photo, by, CancellationToken.None));
        return use == FormUse.Spent
            ? new Intake.Refused(new Refusal("form-used")) { Status = Status409Conflict }
            : new Intake.Kept(filing.Code, told.Words.Masked, form.WantsProof);
    }

    // Anybody tells, an operator writes down whatever is told, a partner only what the table lets them write.
    private static bool MaySend(Viewer? by, ReportRoom room) =>
        ReportSources.Of(by) is ReportSource.Form or ReportSource.Phone || AccessTable.MayWrite(by!.Role, room.Subject);

    private static Intake.Refused No(Refusal why) => new(why) { Status = Status422UnprocessableEntity };
}

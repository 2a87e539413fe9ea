using Clairevoie.Domain;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.SignIn;

/// <summary>How a refusal reaches the form that it is about.</summary>
public static class RefusalOnForm
{
    /// <summary>Says the refusal beside its field, in the reader's language.</summary>
    public static void Refuse(this ModelStateDictionary form, IStringLocalizer words, Refusal why)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(why);
        form.AddModelError(why.Field ?? "", words[$"refusal.{why.Code}", [.. why.Facts]]);
    }
}

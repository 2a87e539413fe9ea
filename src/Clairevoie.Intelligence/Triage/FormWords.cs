using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Intelligence.Triage;

/// <summary>Reads closed words out of a form: what is not one of them is as if it had not been said.</summary>
internal static class FormWords
{
    /// <summary>A word of a closed list, or what is usual.</summary>
    public static T Named<T>(IFormCollection form, string field, T usual)
        where T : struct, Enum => ClosedWords.Read<T>(form[field].ToString()) ?? usual;

    /// <summary>The five words of a grading.</summary>
    public static Grading Grading(IFormCollection form, Grading usual) => new(
        Named(form, "source", usual.Source), Named(form, "information", usual.Information), Named(form, "handling", usual.Handling),
        Named(form, "nature", usual.Nature), Named(form, "tlp", usual.Tlp));
}

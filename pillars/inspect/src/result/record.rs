//! Where checks write their results while one document is looked at.

use spartel_base::{CheckResult, Date, Timestamp};

use crate::catalogue::CheckId;
use crate::{Area, Finding, FindingCode, Margin, Policy, ReasonCode, Region, RunMode, Severity, Value};

/// The result of one check routine.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Record {
    pub id: CheckId,
    pub of: Option<&'static str>,
    pub result: CheckResult,
    pub reason: ReasonCode,
    pub margin: Option<Margin>,
    pub area: Option<Area>,
}

impl Record {
    pub const fn new(id: CheckId, result: CheckResult, reason: ReasonCode) -> Self {
        Self { id, of: None, result, reason, margin: None, area: None }
    }

    /// The same, seen at a place.
    pub const fn at(self, area: Option<Area>) -> Self {
        Self { area, ..self }
    }

    /// The same with its margin.
    pub const fn graded(self, margin: Option<Margin>) -> Self {
        Self { margin, ..self }
    }
}

/// Where a finding points to: in the evidence, and in a picture.
#[derive(Debug, Clone, Default)]
pub(crate) struct Place {
    pub region: Option<Region>,
    pub area: Option<Area>,
}

impl From<Option<Area>> for Place {
    fn from(area: Option<Area>) -> Self {
        Self { region: None, area }
    }
}

/// Results and findings of one document, or between documents.
pub(crate) struct Recorder<'p> {
    policy: &'p Policy,
    document: Option<u8>,
    today: Date,
    pub records: Vec<Record>,
    pub findings: Vec<Finding>,
}

impl<'p> Recorder<'p> {
    pub fn new(policy: &'p Policy, document: Option<u8>, at: Timestamp) -> Self {
        Self { policy, document, today: at.date(), records: Vec::with_capacity(160), findings: Vec::new() }
    }

    /// The day of the inspection.
    pub const fn today(&self) -> Date {
        self.today
    }

    /// Whether the profile asks for the check.
    pub fn asks(&self, id: CheckId) -> bool {
        self.policy.mode(id).is_some()
    }

    /// The checks that have a result for this reason, each once.
    pub fn with_reason(&self, reason: ReasonCode) -> Vec<CheckId> {
        let mut ids: Vec<CheckId> =
            self.records.iter().filter(|record| record.reason == reason).map(|record| record.id).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// Whether a finding names the check.
    pub fn has_told(&self, id: CheckId) -> bool {
        self.findings.iter().any(|finding| finding.checks.contains(&id.entry().path))
    }

    pub fn put(&mut self, id: CheckId, of: Option<&'static str>, result: CheckResult, reason: ReasonCode) {
        self.records.push(Record { of, ..Record::new(id, result, reason) });
    }

    pub fn record(&mut self, record: Record) {
        self.records.push(record);
    }

    pub fn ok(&mut self, id: CheckId, of: Option<&'static str>) {
        self.put(id, of, CheckResult::Successful, ReasonCode::Ok);
    }

    pub fn failed(&mut self, id: CheckId, of: Option<&'static str>, reason: ReasonCode) {
        self.put(id, of, CheckResult::Failed, reason);
    }

    pub fn undetermined(&mut self, id: CheckId, of: Option<&'static str>, reason: ReasonCode) {
        self.put(id, of, CheckResult::Undetermined, reason);
    }

    pub fn not_supported(&mut self, id: CheckId, of: Option<&'static str>, reason: ReasonCode) {
        self.put(id, of, CheckResult::NotSupported, reason);
    }

    pub fn aborted(&mut self, id: CheckId, of: Option<&'static str>, reason: ReasonCode) {
        self.put(id, of, CheckResult::Aborted, reason);
    }

    /// A finding from checks. Where the profile asks for none of them there is none; where it only has them evaluated
    /// it is information, since what does not count alarms nobody. The same cause again makes the same finding larger.
    pub fn find<const N: usize>(
        &mut self,
        code: FindingCode,
        args: [Value; N],
        region: Option<Region>,
        checks: &[CheckId],
    ) {
        self.find_at(code, args, Place { region, area: None }, checks);
    }

    /// The same with its place in a picture.
    pub fn find_at<const N: usize>(
        &mut self,
        code: FindingCode,
        args: [Value; N],
        place: Place,
        checks: &[CheckId],
    ) {
        self.push(code, args, (place, code.severity()), checks);
    }

    /// The same where nothing depends on it: for information.
    pub fn tell<const N: usize>(
        &mut self,
        code: FindingCode,
        args: [Value; N],
        place: Place,
        checks: &[CheckId],
    ) {
        self.push(code, args, (place, Severity::Info), checks);
    }

    fn push<const N: usize>(
        &mut self,
        code: FindingCode,
        args: [Value; N],
        (Place { region, area }, severity): (Place, Severity),
        checks: &[CheckId],
    ) {
        debug_assert_eq!(code.args().len(), N, "{code}");
        let modes = checks.iter().filter_map(|id| self.policy.mode(*id));
        let Some(strictest) = modes.min() else { return };
        let severity = if strictest == RunMode::Evaluatory { Severity::Info } else { severity };
        let asked = checks.iter().filter(|id| self.policy.mode(**id).is_some());
        let paths = asked.map(|id| id.entry().path);
        let same = |finding: &&mut Finding| {
            finding.code == code
                && finding.region == region
                && finding.area == area
                && finding.args.iter().map(|(_, value)| value).eq(&args)
        };
        if let Some(finding) = self.findings.iter_mut().find(same) {
            finding.severity = finding.severity.max(severity);
            for path in paths {
                if !finding.checks.contains(&path) {
                    finding.checks.push(path);
                }
            }
            return;
        }
        let checks = paths.collect();
        let args = code.args().iter().copied().zip(args).collect();
        self.findings.push(Finding { code, severity, document: self.document, args, region, area, checks });
    }
}
